/** What the mail of the registry needs: whom to write to, and private links that lead to one question and expire. Above the partners and links. */
package org.twinhall.registry.post;
