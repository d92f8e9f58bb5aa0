/** Tests of the project as a whole. */
package ai.kapso.project;
