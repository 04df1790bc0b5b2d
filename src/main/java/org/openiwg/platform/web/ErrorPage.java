package org.openiwg.platform.web;

/**
 * The page of an entry of the error catalogue.
 *
 * @param status the HTTP status
 * @param code the entry's code, the same as in the API
 * @param title what went wrong
 * @param remedy what the reader can do
 */
record ErrorPage(int status, String code, String title, String remedy) implements Page {}
