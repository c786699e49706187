/** The administration: what runs, what was done, what is set. Imports no other feature: they fill its slot. */
package org.twinhall.admin;
