/** The whole portal as one file that depends on no database: every table as lines of JSON, every file, and a manifest with checksums. */
package org.twinhall.archive;
