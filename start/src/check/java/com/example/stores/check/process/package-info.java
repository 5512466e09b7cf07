/** The process that judges what a learner wrote: it can be killed, and says what it was killed for. */
package com.example.stores.check.process;
