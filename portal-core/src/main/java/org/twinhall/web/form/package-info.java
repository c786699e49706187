/**
 * Form fields: label above, help under it, the error beside the control, and a summary that takes the focus.
 *
 * <p>A field is told its bundle key: {@code key} is the label, {@code key.help} the help when the bundle has it. Forms are
 * {@link org.apache.wicket.markup.html.form.StatelessForm}s; one that does one thing is a {@link org.twinhall.web.form.VerbForm}.
 */
package org.twinhall.web.form;
