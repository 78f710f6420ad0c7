/** The known table layouts: row labels to categories, column headings to breakdowns. */
package org.gongkai.form;
