// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/message_matching.h"

#include <algorithm>
#include <unordered_map>

namespace antecedent {
namespace {

constexpr std::size_t telling = 24;  ///< bytes of text from which a text that occurs once says which message it is
constexpr std::size_t tellingTogether = 12;  ///< the same of two texts in a row

bool onlyCounts(const Message& message, std::size_t position) {
    const std::string id = message.id.substr(0, message.id.find('#'));
    return id == std::to_string(position) || id == std::to_string(position + 1) ||
           id == std::to_string(message.sourceLine);
}

bool hasOwnIds(const Conversation& conversation) {
    std::size_t counting = 0;
    for (std::size_t i = 0; i < conversation.size(); ++i) counting += onlyCounts(conversation.messages()[i], i) ? 1 : 0;
    return counting * 2 < conversation.size();
}

/// Pairs messages of two states of one source, in rounds that get less strict; no message twice.
class Matcher {
public:
    Matcher(const std::vector<MessageIdentity>& before, const std::vector<MessageIdentity>& now)
        : m_before(before), m_now(now), m_place(before.size()), m_taken(now.size(), false) {}
    /// The places that are left by another.
    Matcher(const std::vector<MessageIdentity>& before, const Matcher& other)
        : m_before(before), m_now(other.m_now), m_place(before.size()), m_taken(other.m_taken) {}

    const std::vector<std::optional<std::size_t>>& places() const { return m_place; }

    void match() {
        if (isBeginning()) {
            for (std::size_t i = 0; i < m_before.size(); ++i) pair(i, i);
            return;
        }
        pairByIds();
        for (const bool withTime : {true, false}) {
            pairUnique(withTime);
            pairUniqueTwos(withTime);
            while (pairNeighbours(withTime)) {
            }
        }
        pairEdited();
    }

    /// By what each message is, whatever stands beside it.
    void matchAlone() {
        pairByIds();
        for (const bool withTime : {true, false}) pairUnique(withTime);
    }

private:
    using Keys = std::unordered_map<std::string, std::vector<std::size_t>>;

    static std::string keyOf(const MessageIdentity& message, bool withTime) {
        const std::string time = withTime && message.time ? std::to_string(message.time->nanoseconds) : std::string();
        return message.speaker + '\0' + time + '\0' + message.text;
    }

    static bool tells(const MessageIdentity& message, bool withTime) {
        return (withTime && message.time) || message.text.size() >= telling;
    }

    static bool same(const MessageIdentity& a, const MessageIdentity& b, bool withTime) {
        return a.speaker == b.speaker && a.text == b.text && (!withTime || a.time == b.time);
    }

    /// A log that has grown, or has not changed: each stays where it was.
    bool isBeginning() const {
        return m_before.size() <= m_now.size() && std::equal(m_before.begin(), m_before.end(), m_now.begin(),
                                                             [](const MessageIdentity& a, const MessageIdentity& b) {
                                                                 return a.sourceId == b.sourceId && same(a, b, true);
                                                             });
    }

    void pair(std::size_t before, std::size_t now) {
        m_place[before] = now;
        m_taken[now] = true;
    }

    /// The same id for other words of somebody else is an id given anew.
    void pairByIds() {
        std::unordered_map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            if (!m_now[i].sourceId.empty()) places.emplace(m_now[i].sourceId, i);
        }
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            const auto found = places.find(m_before[i].sourceId);
            if (found == places.end() || m_taken[found->second]) continue;
            const MessageIdentity& other = m_now[found->second];
            if (m_before[i].text == other.text || m_before[i].speaker == other.speaker) pair(i, found->second);
        }
    }

    template <class Free>
    static Keys keysOf(const std::vector<MessageIdentity>& messages, bool withTime, const Free& isFree) {
        Keys keys;
        for (std::size_t i = 0; i < messages.size(); ++i) {
            if (isFree(i) && tells(messages[i], withTime)) keys[keyOf(messages[i], withTime)].push_back(i);
        }
        return keys;
    }

    /// What occurs once in both states.
    void pairUnique(bool withTime) {
        const Keys before = keysOf(m_before, withTime, [this](std::size_t i) { return !m_place[i]; });
        const Keys now = keysOf(m_now, withTime, [this](std::size_t i) { return !m_taken[i]; });
        for (const auto& [key, places] : before) {
            const auto found = now.find(key);
            if (found == now.end() || places.size() != 1 || found->second.size() != 1) continue;
            if (bothHaveIds(places.front(), found->second.front())) continue;
            pair(places.front(), found->second.front());
        }
    }

    /// Two messages in a row that occur in a row once in both states: short lines tell together what none tells alone.
    void pairUniqueTwos(bool withTime) {
        const auto twosOf = [withTime](const std::vector<MessageIdentity>& messages) {
            Keys keys;
            for (std::size_t i = 0; i + 1 < messages.size(); ++i) {
                if (messages[i].text.size() + messages[i + 1].text.size() < tellingTogether) continue;
                keys[keyOf(messages[i], withTime) + '\1' + keyOf(messages[i + 1], withTime)].push_back(i);
            }
            return keys;
        };
        const Keys now = twosOf(m_now);
        Offers offers;
        for (const auto& [key, places] : twosOf(m_before)) {
            const auto found = now.find(key);
            if (found == now.end() || places.size() != 1 || found->second.size() != 1) continue;
            for (const std::size_t step : {0, 1}) {
                const std::size_t i = places.front() + step, j = found->second.front() + step;
                if (couldBe(i, j, withTime)) offers.add(i, j);
            }
        }
        pairUndisputed(offers);
    }

    /// Two ids of the source that differ are two messages, whatever they say.
    bool bothHaveIds(std::size_t before, std::size_t now) const {
        return !m_before[before].sourceId.empty() && !m_now[now].sourceId.empty();
    }

    bool couldBe(std::size_t before, std::size_t now, bool withTime) const {
        return !m_place[before] && !m_taken[now] && !bothHaveIds(before, now) &&
               same(m_before[before], m_now[now], withTime);
    }

    /// What stands right after or right before a pair, in both states. Where the two sides disagree, one of several
    /// like messages is gone, and nothing says which.
    bool pairNeighbours(bool withTime) {
        Offers offers;
        offerRuns(withTime, [&offers](std::size_t before, std::size_t now) { offers.add(before, now); });
        return pairUndisputed(offers);
    }

    /// Which places messages might have, and whose a place might be.
    struct Offers {
        std::unordered_map<std::size_t, std::vector<std::size_t>> places;
        std::unordered_map<std::size_t, std::vector<std::size_t>> messages;

        void add(std::size_t before, std::size_t now) {
            auto& known = places[before];
            if (std::find(known.begin(), known.end(), now) != known.end()) return;
            known.push_back(now);
            messages[now].push_back(before);
        }
    };

    bool pairUndisputed(const Offers& offers) {
        bool any = false;
        for (const auto& [before, places] : offers.places) {
            if (places.size() != 1 || offers.messages.at(places.front()).size() != 1) continue;
            pair(before, places.front());
            any = true;
        }
        return any;
    }

    template <class Offer>
    void offerRuns(bool withTime, const Offer& offer) const {
        const std::size_t size = m_before.size();
        for (std::size_t i = 0; i <= size; ++i) {  // after message i - 1; the beginning counts as a pair
            if (i > 0 && !m_place[i - 1]) continue;
            std::size_t now = i == 0 ? 0 : *m_place[i - 1] + 1;
            for (std::size_t at = i; at < size && now < m_now.size() && couldBe(at, now, withTime); ++at, ++now) {
                offer(at, now);
            }
        }
        for (std::size_t i = size; i > 0; --i) {  // before message i; the end is no pair, since logs grow
            if (i == size || !m_place[i]) continue;
            std::size_t now = *m_place[i];
            for (std::size_t at = i; at > 0 && now > 0 && couldBe(at - 1, now - 1, withTime); --at, --now) {
                offer(at - 1, now - 1);
            }
        }
    }

    /// Other words of the same speaker at a time at which that speaker said one thing, then and now.
    void pairEdited() {
        const auto keyOfTime = [](const MessageIdentity& message) {
            return message.speaker + '\0' + std::to_string(message.time->nanoseconds);
        };
        std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> now;  // how often, and where
        std::unordered_map<std::string, std::size_t> before;
        for (std::size_t i = 0; i < m_now.size(); ++i) {
            if (m_now[i].time) now[keyOfTime(m_now[i])] = {now[keyOfTime(m_now[i])].first + 1, i};
        }
        for (const MessageIdentity& message : m_before) {
            if (message.time) ++before[keyOfTime(message)];
        }
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_place[i] || !m_before[i].time || before[keyOfTime(m_before[i])] != 1) continue;
            const auto found = now.find(keyOfTime(m_before[i]));
            if (found == now.end() || found->second.first != 1 || m_taken[found->second.second]) continue;
            if (!bothHaveIds(i, found->second.second)) pair(i, found->second.second);
        }
    }

    const std::vector<MessageIdentity>& m_before;
    const std::vector<MessageIdentity>& m_now;
    std::vector<std::optional<std::size_t>> m_place;
    std::vector<bool> m_taken;
};

}  // namespace

std::vector<MessageIdentity> identitiesOf(const Conversation& conversation) {
    const bool ids = hasOwnIds(conversation);
    std::vector<MessageIdentity> identities;
    for (const Message& message : conversation.messages()) {
        std::string speaker;
        if (message.speaker.valid()) {
            const Speaker& known = conversation.speakers()[message.speaker.index()];
            speaker = known.id.empty() ? known.name : known.id;
        }
        identities.push_back({ids ? message.id : std::string(), std::move(speaker), message.time, message.text});
    }
    return identities;
}

std::vector<std::optional<std::size_t>> matchMessages(const std::vector<MessageIdentity>& before,
                                                      const std::vector<MessageIdentity>& now,
                                                      const std::vector<MessageIdentity>& gone) {
    Matcher present(before, now);
    present.match();
    Matcher missing(gone, present);
    missing.matchAlone();
    std::vector<std::optional<std::size_t>> places = present.places();
    places.insert(places.end(), missing.places().begin(), missing.places().end());
    return places;
}

}  // namespace antecedent
