/** The search of the portal in an OpenSearch cluster: what the portal says about documents and queries, said in the cluster's words. */
package org.twinhall.opensearch;
