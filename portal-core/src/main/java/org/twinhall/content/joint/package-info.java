/** Groups that own texts together: invitations, agreement, and the mail about both. */
package org.twinhall.content.joint;
