/** The gates: whether a PDF says what it should, to eyes, to ears and to a press. They work on any PDF. */
@NullMarked
package org.openiwg.typesetting.proof;

import org.jspecify.annotations.NullMarked;
