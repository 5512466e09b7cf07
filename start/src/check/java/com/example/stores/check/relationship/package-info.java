/** The things to do, from an item that has a store to one place that lists the models: what is asked of each. */
package com.example.stores.check.relationship;
