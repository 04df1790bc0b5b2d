package org.openiwg.platform.web;

/** Whether the site runs as a demonstration, which every page then says. Without a bean of it, it does not. */
@FunctionalInterface
public interface Demonstration {

    boolean isOn();
}
