package org.twinhall.conference.budget;

/** Whether money comes or goes. */
public enum BudgetKind {
    INCOME, EXPENSE
}
