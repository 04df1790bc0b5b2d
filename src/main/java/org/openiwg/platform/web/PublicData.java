package org.openiwg.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * A controller of public data (feeds, CSV, JSON, files) outside the language prefixes; open by GET, and its
 * {@link Document}s are cached like {@link PublicPages}.
 */
@Controller
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicData {}
