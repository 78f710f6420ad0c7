/** The layouts of domain reports: a manuscript becomes the lines of a file. */
package org.gongkai.generate.layout;
