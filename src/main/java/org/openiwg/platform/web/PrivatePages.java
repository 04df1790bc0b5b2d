package org.openiwg.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of pages and forms that are not for everyone. Its routes live under {@code /en} and {@code /fr}, each method
 * says with {@link Needs} what a visitor must be allowed to do, and nothing of it is kept in any cache.
 */
@Controller
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PrivatePages {}
