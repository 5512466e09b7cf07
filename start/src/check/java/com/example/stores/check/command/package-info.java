/** What a judge does for somebody at a command line. */
package com.example.stores.check.command;
