/** Where people upload pictures and documents for what they write, and say what they show. */
package org.twinhall.content.files;
