package org.openiwg.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a visitor must be allowed to do before a method of {@link PrivatePages} runs; a method without it never runs. Where
 * the address names a body ({@code {slug}}), it must be allowed in that body.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Open to everyone, such as the way to sign in. */
    String NOTHING = "";

    /** The name of the permission, as in the table of permissions; or {@link #NOTHING}. */
    String value();
}
