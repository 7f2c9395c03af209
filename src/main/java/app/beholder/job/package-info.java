/**
 * Work in the background: the only owner of threads. A {@link app.beholder.job.Job} reports
 * progress to its {@link app.beholder.job.Monitor} and stops when that says so. Uses nothing but
 * the JDK.
 */
@NullMarked
package app.beholder.job;

import org.jspecify.annotations.NullMarked;
