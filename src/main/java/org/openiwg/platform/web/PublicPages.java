package org.openiwg.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of public pages. Its routes live under {@code /en} and {@code /fr}, are open to everyone by GET, and what
 * they answer with status 200 is kept in the {@link PageCache} until the record or the day changes: a page may depend on
 * its address, the register and the date, on nothing else.
 */
@Controller
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPages {}
