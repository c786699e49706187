package org.twinhall.conference;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.conference.budget.BudgetCsvResource;
import org.twinhall.conference.budget.BudgetDemo;
import org.twinhall.conference.budget.BudgetLine;
import org.twinhall.conference.budget.BudgetLinePage;
import org.twinhall.conference.budget.BudgetPage;
import org.twinhall.conference.budget.BudgetXlsxResource;
import org.twinhall.conference.exchange.ExchangeDemo;
import org.twinhall.conference.exchange.ExchangePage;
import org.twinhall.conference.exchange.ForgetShares;
import org.twinhall.conference.exchange.Share;
import org.twinhall.conference.exchange.ShareMatch;
import org.twinhall.conference.exchange.SharePrivacy;
import org.twinhall.conference.hosting.HostingCall;
import org.twinhall.conference.hosting.HostingCallPage;
import org.twinhall.conference.hosting.HostingDemo;
import org.twinhall.conference.hosting.HostingOffer;
import org.twinhall.conference.hosting.HostingOfferPage;
import org.twinhall.conference.hosting.HostingPage;
import org.twinhall.conference.hosting.HostingPrivacy;
import org.twinhall.conference.hosting.HostingService;
import org.twinhall.conference.material.AfterDemo;
import org.twinhall.conference.material.AfterPage;
import org.twinhall.conference.material.Material;
import org.twinhall.conference.material.MaterialUse;
import org.twinhall.conference.material.OwnMaterialResource;
import org.twinhall.conference.report.Report;
import org.twinhall.conference.resolution.LookBackAtCopied;
import org.twinhall.conference.resolution.Minutes;
import org.twinhall.conference.resolution.Resolution;
import org.twinhall.conference.resolution.ResolutionDemo;
import org.twinhall.conference.resolution.ResolutionDeskPage;
import org.twinhall.conference.resolution.ResolutionPage;
import org.twinhall.conference.resolution.ResolutionsPage;
import org.twinhall.conference.resolution.ResolutionsPdfResource;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.conference.signup.PeopleForgotten;
import org.twinhall.conference.survey.ForgetSurvey;
import org.twinhall.conference.survey.Survey;
import org.twinhall.conference.survey.SurveyAnswer;
import org.twinhall.conference.survey.SurveyCsvResource;
import org.twinhall.conference.survey.SurveyDemo;
import org.twinhall.conference.survey.SurveyDeskPage;
import org.twinhall.conference.survey.SurveyLink;
import org.twinhall.conference.survey.SurveyPage;
import org.twinhall.conference.survey.SurveyQuestion;
import org.twinhall.conference.task.MyTaskPage;
import org.twinhall.conference.task.MyTasksPage;
import org.twinhall.conference.task.Task;
import org.twinhall.conference.task.TaskDemo;
import org.twinhall.conference.task.TaskPage;
import org.twinhall.conference.task.TaskPrivacy;
import org.twinhall.conference.task.TaskReminderJob;
import org.twinhall.conference.task.TasksPage;
import org.twinhall.conference.task.WaitingTasksPanel;
import org.twinhall.content.desk.DeskSlots;
import org.twinhall.media.MediaUse;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
import org.twinhall.web.Menu;

/** What happens before and after an event, behind its stage: hosts, tasks, money, beds and lifts, and what stays of it. */
final class BackstageFeature extends Feature {

    @Override
    protected void configure() {
        entities(HostingCall.class, HostingOffer.class, Task.class, Minutes.class, Resolution.class, Report.class, Material.class);
        entities(Survey.class, SurveyQuestion.class, SurveyLink.class, SurveyAnswer.class, BudgetLine.class, Share.class, ShareMatch.class);
        permission(HostingService.HOST, Role.ORGANISER);

        page("/desk/hosting", HostingPage.class);
        page("/desk/hosting/${hosting}", HostingCallPage.class);
        page("/desk/hosting/${hosting}/offers/${group}", HostingOfferPage.class);
        page("/desk/events/${event}/tasks", TasksPage.class);
        page("/desk/events/${event}/tasks/${task}", TaskPage.class);
        page("/events/${event}/resolutions", ResolutionsPage.class);
        page("/desk/events/${event}/resolutions", ResolutionDeskPage.class);
        page("/desk/events/${event}/resolutions/${resolution}", ResolutionPage.class);
        page("/desk/events/${event}/after", AfterPage.class);
        page("/surveys/${survey}", SurveyPage.class);
        page("/desk/events/${event}/survey", SurveyDeskPage.class);
        page("/desk/events/${event}/budget", BudgetPage.class);
        page("/desk/events/${event}/budget/${budgetLine}", BudgetLinePage.class);
        page("/desk/events/${event}/exchange", ExchangePage.class);
        page("/desk/tasks", MyTasksPage.class);
        page("/desk/tasks/${task}", MyTaskPage.class);
        resource("/${language}/sign-ups/${link}/materials/${material}", OwnMaterialResource.class);
        resource("/${language}/events/${event}/resolutions.pdf", ResolutionsPdfResource.class);
        resource("/${language}/desk/events/${event}/survey.csv", SurveyCsvResource.class);
        resource("/${language}/desk/events/${event}/budget.csv", BudgetCsvResource.class);
        resource("/${language}/desk/events/${event}/budget.xlsx", BudgetXlsxResource.class);

        menu(Menu.WORK, 41, "myTasks.title", MyTasksPage.class);
        menu(Menu.WORK, 42, "hosting.title", HostingPage.class);
        slot(DeskSlots.TOP, 30, WaitingTasksPanel::new);

        contributeType(MediaUse.class, MaterialUse.class);
        on(EventCopied.class, LookBackAtCopied.class);
        on(PeopleForgotten.class, ForgetSurvey.class);
        on(PeopleForgotten.class, ForgetShares.class);
        job(Duration.ofHours(6), TaskReminderJob.class);
        groupRows(GroupRows.of("conference_minutes").below("conference_event", "event_id").becomes("follows_id", null),
                GroupRows.of("conference_resolution").below("conference_event", "event_id").refers("group_id", "member_group"),
                GroupRows.of("conference_task").below("conference_event", "event_id").refers("resolution_id", "conference_resolution")
                        .refers("group_id", "member_group").becomes("account_id", null).becomes("settled_by", null));
        demo(HostingDemo.class);
        demo(TaskDemo.class);
        demo(ResolutionDemo.class);
        demo(AfterDemo.class);
        demo(SurveyDemo.class);
        demo(BudgetDemo.class);
        demo(ExchangeDemo.class);
        personalData(HostingPrivacy.class);
        personalData(TaskPrivacy.class);
        personalData(SharePrivacy.class);
    }
}
