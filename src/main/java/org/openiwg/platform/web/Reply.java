package org.openiwg.platform.web;

/** What a controller method may answer with: a {@link Page}, a {@link Document}, or the way to another page. */
public interface Reply {}
