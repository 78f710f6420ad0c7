/** Files that do harm where they can, written when they are needed: none is kept. */
package org.gongkai.jobs.hostile;
