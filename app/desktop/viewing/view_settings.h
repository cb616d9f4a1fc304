// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "graph/layout/layout.h"

namespace antecedent {

/// What a person chose to see, the same for all views of one document: the direction of the tree, the scale
/// of the timeline, from which probability links are drawn, and one thread alone.
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

    void setDirection(LayoutDirection direction) { set(m_direction, direction); }
    void setByTime(bool on) { set(m_byTime, on); }
    void setOnlyThread(MessageId message) { set(m_onlyThread, message); }
    void setSystemLines(bool on) { set(m_systemLines, on); }
    void setLegend(bool on) {
        if (on == m_legend) return;
        m_legend = on;
        Q_EMIT legendChanged(on);
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
    bool m_systemLines = false;
};

}  // namespace antecedent
