package org.openiwg.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that brings a proof of its own in place of the form token, so that nobody needs a session, and gets no cookie, to send
 * it. Only for what everybody may do and what is done in nobody's name: there is nothing that a page elsewhere could make a
 * signed-in visitor do with it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnProof {}
