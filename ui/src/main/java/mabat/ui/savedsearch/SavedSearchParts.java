package mabat.ui.savedsearch;

import mabat.alert.Feeds;
import mabat.alert.HomeAddress;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.alert.Subscriptions;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;

/** What the list of saved searches needs. */
record SavedSearchParts(
        SavedSearches saved,
        NewArticles articles,
        Subscriptions subscriptions,
        Feeds feeds,
        News news,
        SignedInUser user,
        Labels labels,
        HomeAddress home,
        PauseReasons reasons) {}
