/** Where people write: what lies on their desk, the editor, the preview. */
package org.twinhall.content.desk;
