/** How runs are watched and when they begin, from conf/; read by the jobs, and by no stage. */
package org.gongkai.operation;
