package org.twinhall.registry.introduction;

/** What one side says to an introduction; the bundle key of its name is {@code introduction.verdict.<NAME>}. */
public enum Verdict { WAITING, ACCEPTED, DECLINED }
