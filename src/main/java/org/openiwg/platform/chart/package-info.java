/** The geometry of the pictures: plain values in, places on a line out; templates draw them as SVG. */
@NullMarked
package org.openiwg.platform.chart;

import org.jspecify.annotations.NullMarked;
