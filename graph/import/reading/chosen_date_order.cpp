// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/chosen_date_order.h"

namespace antecedent {

bool isDayFirst(const DateOrder& order, const ImportOptions& options, ConversationSink& sink) {
    if (options.dayFirst) return *options.dayFirst;
    bool sure = true;
    const bool dayFirst = order.dayFirst(sure);
    if (!sure) {
        sink.warn({0, std::string("the dates may be day first or month first; read as ") +
                          (dayFirst ? "day first (else: --date-order mdy)" : "month first (else: --date-order dmy)")});
    }
    return dayFirst;
}

bool isDayFirst(const std::vector<std::string>& times, const ImportOptions& options, ConversationSink& sink) {
    DateOrder order;
    bool any = false;
    for (const std::string& time : times) {
        const std::string bracketed = "[" + time + "]";
        const auto stamp = takePhoneStamp(bracketed);
        if (stamp) order.note(*stamp);
        any = any || (stamp && !stamp->yearFirst);
    }
    return any ? isDayFirst(order, options, sink) : options.dayFirst.value_or(false);
}

}  // namespace antecedent
