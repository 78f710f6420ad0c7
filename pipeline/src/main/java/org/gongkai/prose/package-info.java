/** What the running text of a report says in figures, and how it compares with other texts. */
package org.gongkai.prose;
