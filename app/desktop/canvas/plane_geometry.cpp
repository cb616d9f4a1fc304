// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/plane_geometry.h"

#include <algorithm>
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

namespace antecedent {
namespace {

namespace bg = boost::geometry;
using Corner = bg::model::point<double, 2, bg::cs::cartesian>;
using Box = bg::model::box<Corner>;
using Entry = std::pair<Box, std::uint32_t>;
using Tree = bg::index::rtree<Entry, bg::index::quadratic<16>>;

constexpr std::size_t mostThinLinks = 8000;

Box boxOf(const QRectF& rect) {
    return {Corner(rect.left(), rect.top()), Corner(rect.right(), rect.bottom())};
}

QRectF outline(const LinkShape& link) {
    const auto [left, right] = std::minmax({link.from.x(), link.to.x(), link.bendFrom.x(), link.bendTo.x()});
    const auto [top, bottom] = std::minmax({link.from.y(), link.to.y(), link.bendFrom.y(), link.bendTo.y()});
    return {left - 1, top - 1, right - left + 2, bottom - top + 2};
}

}  // namespace

struct PlaneGeometry::Index {
    Tree messages;
    Tree links;
};

PlaneGeometry::PlaneGeometry(const ReplyTree& tree, TreeDrawing shown)
    : TreeGeometry(tree, std::move(shown)), m_index(std::make_unique<Index>()) {
    std::vector<Entry> messages;
    std::vector<Entry> links;
    messages.reserve(positions().size());
    links.reserve(positions().size());
    for (std::size_t i = 0; i < positions().size(); ++i) {
        const MessageId message(i);
        if (!shows(message)) continue;
        const auto number = static_cast<std::uint32_t>(i);
        messages.emplace_back(boxOf(card(message)), number);
        if (parentOf(message).valid()) links.emplace_back(boxOf(outline(link(message, parentOf(message)))), number);
    }
    m_index->messages = Tree(messages.begin(), messages.end());
    m_index->links = Tree(links.begin(), links.end());
}

PlaneGeometry::~PlaneGeometry() = default;

void PlaneGeometry::visitMessages(const QRectF& area, double step, const VisitMessage& visit) const {
    if (step > 0) {
        const double x = drawing().card.width() / 2;
        const double y = drawing().card.height() / 2;
        const QRectF middles = area.adjusted(-x, -y, x, y);
        for (const std::size_t i : m_thinning.at(step, positions(), drawing().hidden)) {
            if (middles.contains(positions()[i])) visit(MessageId(i));
        }
        return;
    }
    // In time order, so that what lies on what does not depend on the index.
    std::vector<Entry> found;
    m_index->messages.query(bg::index::intersects(boxOf(area)), std::back_inserter(found));
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.second < b.second; });
    for (const Entry& entry : found) visit(MessageId(entry.second));
}

void PlaneGeometry::visitLinks(const QRectF& area, double step, const VisitLink& visit) const {
    if (step > 0) return visitThinLinks(area, step, visit);
    std::vector<Entry> found;
    m_index->links.query(bg::index::intersects(boxOf(area)), std::back_inserter(found));
    std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.second < b.second; });
    for (const Entry& entry : found) visit(link(MessageId(entry.second), parentOf(MessageId(entry.second))));
}

void PlaneGeometry::visitThinLinks(const QRectF& area, double step, const VisitLink& visit) const {
    std::vector<MessageId> seen;
    for (const std::size_t i : m_thinning.at(step, positions(), drawing().hidden)) {
        const MessageId parent = parentOf(MessageId(i));
        if (!parent.valid()) continue;
        const QRectF ends = QRectF(positions()[i], positions()[parent.index()]).normalized();
        if (std::max(ends.width(), ends.height()) < step) continue;
        if (ends.adjusted(-step, -step, step, step).intersects(area)) seen.emplace_back(i);
    }
    // Tens of thousands of lines on one screen show no more than some of them.
    const std::size_t stride = std::max<std::size_t>(1, seen.size() / mostThinLinks);
    for (std::size_t i = 0; i < seen.size(); i += stride) visit(link(seen[i], parentOf(seen[i])));
}

}  // namespace antecedent
