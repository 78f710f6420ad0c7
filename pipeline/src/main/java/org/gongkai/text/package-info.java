/** Pure string functions: one spelling of a label, a number or not, what a heading is. */
package org.gongkai.text;
