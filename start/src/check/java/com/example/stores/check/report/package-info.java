/** What a learner and a classroom system are told: a verdict, advice, and how both are printed and written. */
package com.example.stores.check.report;
