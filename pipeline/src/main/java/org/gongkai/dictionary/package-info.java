/** What tables, columns, codes and views mean, in both languages: {@code conf/dictionary}. */
package org.gongkai.dictionary;
