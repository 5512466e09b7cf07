/** The check that answers at each save. */
package com.example.stores.check.watch;
