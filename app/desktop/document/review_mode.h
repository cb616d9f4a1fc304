// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/document/workspace.h"
#include "app/engine/review_forecast.h"
#include "app/engine/review_tally.h"

namespace antecedent {

/// Where a review stands, for those who show it.
struct ReviewStanding {
    std::size_t done = 0;
    std::size_t left = 0;
    double secondsLeft = 0;  ///< 0: not known yet
    ReviewForecast forecast;
    SampleEstimate sample;
};

/// Leads a person through the doubtful links of the conversation that is shown: chooses one message after the other,
/// and goes on by itself once its link is decided. No widget; the decisions themselves are the workspace's.
class ReviewMode : public QObject {
    Q_OBJECT

public:
    explicit ReviewMode(Workspace& workspace, QObject* parent = nullptr);

    bool active() const { return m_active; }
    const ReviewPlan& plan() const { return m_plan; }
    ReviewStanding standing() const;

    /// Begins anew; says so when there is nothing to ask.
    void start(const ReviewPlan& plan);
    void end();

    /// The links of the message asked about are right as shown.
    void confirm();
    void markUnsure();
    /// It comes back at the end.
    void putOff();
    /// To the message before; what was decided of it is taken back.
    void back();

Q_SIGNALS:
    void begun();
    /// Begun, ended, or at another message.
    void changed();

private:
    std::vector<ReviewItem> items() const;
    void follow(const Change& change);
    void goOn();
    void select();

    Workspace& m_workspace;
    ReviewPlan m_plan;
    ReviewQueue m_queue{{}};
    bool m_active = false;
    ReviewTally m_answers;
};

}  // namespace antecedent
