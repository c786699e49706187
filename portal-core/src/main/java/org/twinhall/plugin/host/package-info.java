/** Reads plugin jars: descriptors, versions, order, one shared class loader. Only the roof and the administration come in. */
package org.twinhall.plugin.host;
