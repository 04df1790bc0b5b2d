package org.openiwg.typesetting.lay;

import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Sheet;

/** A place that is filled with text from its top. */
record Column(Sheet sheet, Box box) {}
