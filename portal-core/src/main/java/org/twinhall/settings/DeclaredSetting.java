package org.twinhall.settings;

/**
 * A setting that administrators may change.
 *
 * @param key   the setting
 * @param owner the class beside which its texts lie: {@code setting.<name>} and {@code setting.<name>.help}
 */
public record DeclaredSetting(SettingKey<?> key, Class<?> owner) {
}
