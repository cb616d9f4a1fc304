// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <optional>

#include "app/desktop/viewing/thread_colour.h"
#include "graph/layout/layout.h"

namespace antecedent {

/// What a person chose to see, the same for all views of one document: the direction of the tree, the scale
/// of the timeline, from which probability links are drawn, one thread alone, colours, and which speakers.
class ViewSettings : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    LayoutDirection direction() const { return m_direction; }
    bool byTime() const { return m_byTime; }
    /// Predicted links below it are not drawn.
    double threshold() const { return m_threshold; }
    /// A message of the only thread that is shown; invalid: all threads are.
    MessageId onlyThread() const { return m_onlyThread; }
    /// Whether lines of a program ("joined", "left") stand in all views; else only in those that are read.
    bool systemLines() const { return m_systemLines; }
    /// Whether a corner of the drawings tells what their lines and signs mean.
    bool legend() const { return m_legend; }
    /// What the colours of the thread map tell.
    ThreadColour threadColour() const { return m_threadColour; }
    /// Speakers are linked from so many replies on.
    int leastReplies() const { return m_leastReplies; }
    /// Whether speakers stand in a matrix; nullopt: where they are too many for a drawing.
    std::optional<bool> matrix() const { return m_matrix; }

    void setDirection(LayoutDirection direction) { set(m_direction, direction); }
    void setByTime(bool on) { set(m_byTime, on); }
    void setOnlyThread(MessageId message) { set(m_onlyThread, message); }
    void setSystemLines(bool on) { set(m_systemLines, on); }
    void setLegend(bool on) {
        if (on == m_legend) return;
        m_legend = on;
        Q_EMIT legendChanged(on);
    }
    void setThreadColour(ThreadColour colour) {
        if (colour == m_threadColour) return;
        m_threadColour = colour;
        Q_EMIT coloursChanged();
    }
    void setSpeakers(int leastReplies, std::optional<bool> matrix) {
        if (leastReplies == m_leastReplies && matrix == m_matrix) return;
        m_leastReplies = leastReplies;
        m_matrix = matrix;
        Q_EMIT speakersChanged();
    }
    void setThreshold(double threshold) {
        if (threshold == m_threshold) return;
        m_threshold = threshold;
        Q_EMIT thresholdChanged();
    }

Q_SIGNALS:
    /// Messages get other places.
    void arrangementChanged();
    void thresholdChanged();
    void coloursChanged();
    /// Other links between speakers are shown, or in another way.
    void speakersChanged();
    void legendChanged(bool on);

private:
    template <class T>
    void set(T& member, T value) {
        if (member == value) return;
        member = value;
        Q_EMIT arrangementChanged();
    }

    LayoutDirection m_direction = LayoutDirection::TopDown;
    bool m_byTime = false;
    double m_threshold = 0;
    MessageId m_onlyThread;
    bool m_legend = false;
    ThreadColour m_threadColour = ThreadColour::Speaker;
    int m_leastReplies = 1;
    std::optional<bool> m_matrix;
    bool m_systemLines = false;
};

}  // namespace antecedent
