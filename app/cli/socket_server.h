// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <list>
#include <string>

#include "app/engine/serving.h"

namespace antecedent {

/// Answers requests that come through a Unix socket, of several programs side by side. Whoever does not read its
/// answers is read from no more until it does.
class SocketServer {
public:
    explicit SocketServer(Serving& serving) : m_serving(serving) {}
    ~SocketServer();
    SocketServer(const SocketServer&) = delete;
    SocketServer& operator=(const SocketServer&) = delete;

    /// Makes the socket, for this user alone. Io when it cannot be made or another server answers at this place.
    Result<void> listen(const std::filesystem::path& path);
    /// Until the control is cancelled.
    Result<void> run(Control& control);

private:
    struct Client {
        int descriptor = -1;
        std::string in = {};   ///< not yet a whole line
        std::string out = {};  ///< not yet taken
        bool ended = false;    ///< sends no more
    };

    void accept();
    void read(Client& client);
    Result<void> answerLines(Client& client, Control& control);
    static void write(Client& client);
    static bool isOver(const Client& client);

    Serving& m_serving;
    std::filesystem::path m_path;
    int m_listener = -1;
    std::list<Client> m_clients;
};

}  // namespace antecedent
