package org.openiwg;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: one modular monolith, its modules the packages below this one. */
@SpringBootApplication
@Modulithic(systemName = "OpenIWG")
public class OpenIwg {}
