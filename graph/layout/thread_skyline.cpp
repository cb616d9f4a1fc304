// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/thread_skyline.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

constexpr double widthStep = 1.2;
constexpr int mostTries = 5;
constexpr double tolerance = 1e-9;

/// A part of the page's lower border: from `left` to the next one's left everything down to `bottom` is taken.
struct Ledge {
    double left = 0;
    double bottom = 0;
};

/// The lower border of what stands on a page of some width.
class Border {
public:
    explicit Border(double width) : m_width(width), m_ledges{{0, 0}} {}

    /// Takes the highest free place of that size, the leftmost of several.
    Point take(const Size& size) {
        std::size_t best = 0;
        double top = -1;
        for (std::size_t i = 0; i < m_ledges.size(); ++i) {
            if (i > 0 && m_ledges[i].left + size.width > m_width + tolerance) break;
            if (top >= 0 && m_ledges[i].bottom >= top) continue;
            const double here = topFrom(i, size.width, top);
            if (top >= 0 && here >= top) continue;
            top = here;
            best = i;
        }
        const Point place{m_ledges[best].left, top};
        cover(best, place.x + size.width, top + size.height);
        return place;
    }

private:
    double end(std::size_t ledge) const { return ledge + 1 < m_ledges.size() ? m_ledges[ledge + 1].left : m_width; }

    /// How far down everything is taken from a ledge's left on; no need to look on from `enough`.
    double topFrom(std::size_t ledge, double width, double enough) const {
        double top = m_ledges[ledge].bottom;
        const double right = m_ledges[ledge].left + width - tolerance;
        for (std::size_t i = ledge + 1; i < m_ledges.size() && m_ledges[i].left < right; ++i) {
            top = std::max(top, m_ledges[i].bottom);
            if (enough >= 0 && top >= enough) break;
        }
        return top;
    }

    void cover(std::size_t first, double right, double bottom) {
        std::size_t last = first;
        while (last + 1 < m_ledges.size() && m_ledges[last + 1].left < right - tolerance) ++last;
        const Ledge rest{right, m_ledges[last].bottom};
        const bool remains = end(last) > right + tolerance;
        m_ledges[first].bottom = bottom;
        const auto at = [this](std::size_t i) { return m_ledges.begin() + static_cast<std::ptrdiff_t>(i); };
        m_ledges.erase(at(first + 1), at(last + 1));
        if (remains) m_ledges.insert(at(first + 1), rest);
    }

    double m_width;
    std::vector<Ledge> m_ledges;
};

struct Page {
    std::vector<Point> places;
    double width = 0;
    double height = 0;
};

Page pageOf(const std::vector<Size>& boxes, const SkylineOptions& options, double width) {
    Border border(width + options.gap);
    Page page;
    page.places.reserve(boxes.size());
    for (const Size& box : boxes) {
        const Point place = border.take({box.width + options.gap, box.height});
        page.width = std::max(page.width, place.x + box.width);
        page.height = std::max(page.height, place.y + box.height);
        page.places.push_back(place);
    }
    return page;
}

/// What the page would have to be as wide as if nothing stayed empty, in steps: one box that grows a little
/// does not move all others.
double narrowestPage(const std::vector<Size>& boxes, const SkylineOptions& options) {
    double area = 0;
    double widest = 1;
    for (const Size& box : boxes) {
        area += (box.width + options.gap) * box.height;
        widest = std::max(widest, box.width);
    }
    const double width = std::sqrt(std::max(1.0, area * options.aspect));
    return std::max(widest, std::pow(widthStep, std::floor(std::log(width) / std::log(widthStep))));
}

}  // namespace

std::vector<Point> skyline(const std::vector<Size>& boxes, const SkylineOptions& options) {
    const auto side = [&](const Page& page) { return std::max(page.height, page.width / options.aspect); };
    Page best;
    double width = narrowestPage(boxes, options);
    for (int i = 0; i < mostTries; ++i, width *= widthStep) {
        Page page = pageOf(boxes, options, width);
        const bool wide = page.width > page.height * options.aspect;
        if (best.places.empty() || side(page) < side(best)) best = std::move(page);
        if (wide) break;
    }
    return best.places;
}

}  // namespace antecedent
