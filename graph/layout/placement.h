// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace antecedent {

struct Point {
    double x = 0;
    double y = 0;
};

struct Size {
    double width = 0;
    double height = 0;
};

struct Rect {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    Point middle() const { return {(left + right) / 2, (top + bottom) / 2}; }
};

struct Disc {
    Point middle;
    double radius = 0;
};

/// How large each message is drawn: one size for all, or one for each message.
class NodeSizes {
public:
    explicit NodeSizes(Size uniform) : m_uniform(uniform) {}
    explicit NodeSizes(std::vector<Size> each) : m_each(std::move(each)) {}

    Size operator[](std::size_t message) const { return m_each.empty() ? m_uniform : m_each[message]; }
    bool covers(std::size_t messages) const { return m_each.empty() || m_each.size() == messages; }

private:
    Size m_uniform;
    std::vector<Size> m_each;
};

/// Where a layout puts the messages: centre of message i in `positions[i]`, y growing downwards. `bounds`
/// holds every shown node whole and starts at the origin.
struct Placement {
    std::vector<Point> positions;
    Rect bounds;
    std::vector<Disc> discs;  ///< of each shown thread, in time order; empty: the layout draws none
};

}  // namespace antecedent
