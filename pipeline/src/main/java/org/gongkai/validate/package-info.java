/** What must hold within one report. */
package org.gongkai.validate;
