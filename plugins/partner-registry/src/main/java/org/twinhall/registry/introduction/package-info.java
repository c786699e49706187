/** Bringing a group and a partner together: both are asked apart, and only when both agree do they learn how to reach each other. */
package org.twinhall.registry.introduction;
