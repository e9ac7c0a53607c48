package mabat.ui.savedsearch;

import mabat.alert.Feeds;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.alert.Subscriptions;
import mabat.savedsearch.SavedSearches;
import mabat.ui.component.Labels;
import mabat.ui.component.SignedInUser;

/**
 * What the list of saved searches needs.
 *
 * @param home where readers reach the application, without a slash at the end
 */
record SavedSearchParts(
        SavedSearches saved,
        NewArticles articles,
        Subscriptions subscriptions,
        Feeds feeds,
        News news,
        SignedInUser user,
        Labels labels,
        String home) {}
