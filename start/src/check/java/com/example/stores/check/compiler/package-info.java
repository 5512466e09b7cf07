/** From the sources that a learner wrote to classes in a loader of their own, or to what the compiler means. */
package com.example.stores.check.compiler;
