/** Code lists and known spellings, agencies and regions, as loaded from {@code conf/}. */
package org.gongkai.vocabulary;
